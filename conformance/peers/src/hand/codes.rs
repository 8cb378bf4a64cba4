//! The codes of the records, as the data model spells them.

use serde::Deserialize;

macro_rules! codes {
    ($($name:ident { $($code:ident),+ $(,)? })+) => {$(
        #[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($code),+ }
    )+};
}

codes! {
    EndReason { AdministrativeTransfer, TeamRestructure, WorkerLeft, Promotion, ChildRequest, LongAbsence, CaseClosed, Other }
    Covers { Family, Home, Routines, Area, Other }
    Role { Child, Parent, Relative, Carer, SocialWorker, TeamManager, SeniorManager, Iro, PersonalAdviser, Advocate, IndependentVisitor, Mentor, Teacher, HealthProfessional, SupportWorker, Court, Agency, Other }
    Topic { Distance, ParentInvolvement, ChildInvolvement, Introductions, Information, Siblings, Delegation, PlacementChoice, Other }
    Purpose { Emergency, Respite, Assessment, Bridging, ShortTerm, LongTerm, Permanent }
    Reason { RiskBetweenSiblings, DifferingAssessedNeeds, ChildWish, SiblingWish, CourtDirection, NoPlacementForGroup, Cost, NotInCare, Other }
    EntryRoute { Planned, Emergency }
    Status { VoluntaryAccommodation, InterimCareOrder, CareOrder, PlacementOrder, EmergencyProtection, Remand, SpecialGuardianshipOrder, ResidenceOrder, AdoptionOrder, None }
    Home { FosterCare, KinshipFosterCare, ChildrensHome, ResidentialSchool, PlacedWithParents, SupportedLodgings, SemiIndependent, Secure, AdoptivePlacement, ReturnedHome, KinshipOutsideCare, SpecialGuardianship, Adopted, StayingOn, Independent }
    HomeEnd { PlannedPermanence, ReturnedHome, ChildRequest, CarerRequest, Breakdown, Safeguarding, Cost, ProviderClosed, Age, Administrative, Other }
    SpaceKind { OwnRoom, OwnPartOfSharedRoom, OtherOwnSpace, None }
    Feeling { Yes, Mostly, No, DidNotSay }
    MoveKind { PlacementChange, ReturnHome, ToKinship, ToSpecialGuardianship, ToAdoption, ToPermanentFostering, LeavingCare }
    Participation { AttendedSpoke, AttendedAdvocateSpoke, AttendedOtherMeans, AttendedDidNotContribute, ViewsSentAdvocate, ViewsSentOther, NotAttendedNoViews, UnderFour }
    ViewTopic { Placement, PlacementExperience, Contact, Siblings, Identity, Worker, Plan, Education, ReturnHome, LeavingCare, Family, Other }
    ViewOutcome { Followed, PartlyFollowed, NotFollowed, Pending }
    OfferResponse { Accepted, Declined, Deferred, NoneYet }
    IdentityKind { Conversation, CulturalActivity, FamilyHistory, CommunityLink, Mentor, WrittenWork, Other }
    Facet { Ethnicity, Culture, Religion, Language, Gender, Sexuality, RacialOrigin, Other, PersonalHistory }
    FamilyPurpose { AddressReasonsForCare, SupportRelationship, Contact, OwnNeeds, Planning, Loss, Information }
    FamilyKind { Visit, Meeting, DirectWork, Call, Letter, Group, InformationOnly }
    TieStatus { Existing, WishedFor }
    Quality { Good, Mixed, Poor, Harmful, NotKnown }
    Wish { Keep, Develop, Start, Reduce, End, NoView, NotAsked }
    Relation { Full, Half, Step, Adoptive, Other }
    EvidenceKind { SiblingAssessment, ProfessionalAssessment, ChildView, CourtFinding, Other }
    PersonRole { Mother, Father, OtherParent, Sibling, Grandparent, OtherRelative, FamilyFriend, Friend, FosterCarer, KinshipCarer, ResidentialWorker, Adopter, SpecialGuardian, FosterFamilyMember, SocialWorker, Iro, PersonalAdviser, Advocate, IndependentVisitor, Mentor, Teacher, HealthProfessional, SupportWorker, Other }
    PersonKind { Family, Carer, Professional, Friend }
}
