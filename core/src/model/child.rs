//! The child record.

use super::prelude::*;

entity! {
    /// One child's case record over time, as far as it goes on.
    Child {
        /// What the document is about: `child`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// Who the record is about.
        child: Part<ChildDetails>,
        /// The sides of the child's identity.
        identity: Part<Identity>,
        /// Continuous periods of being looked after.
        care_episodes: Many<CareEpisode>,
        /// Legal position over time (several may run together).
        legal_statuses: Many<LegalStatus>,
        /// Everybody the record mentions, once each; other entities point here.
        people: Many<Person>,
        /// A relationship of the child's with one person.
        relationships: Many<Relationship>,
        /// Occasions when the child's whole network was set out (eco-map, genogram, conversation).
        relationship_maps: Many<RelationshipMap>,
        /// Who is likely to be there at 25 and beyond, and what was done to find them.
        enduring_support: Part<EnduringSupport>,
        /// Brothers and sisters, however related, whom the child or family counts as such.
        siblings: Many<Sibling>,
        /// One timeline of every home, in care and after it.
        placements: Many<Placement>,
        /// Requests to change what a placement counts as (for example short-term to long-term, fostering to special
        /// guardianship).
        status_change_requests: Many<StatusChangeRequest>,
        /// Planned or actual moves from one home to another.
        moves: Many<Move>,
        /// Statutory reviews of the child's case.
        reviews: Many<Review>,
        /// Monitoring and challenge by the IRO between and at reviews.
        iro_actions: Many<IroAction>,
        /// Professionals allocated to the child over time.
        allocations: Many<Allocation>,
        /// The child's requests for a different social worker (or other worker).
        worker_change_requests: Many<WorkerChangeRequest>,
        /// Views, wishes and feelings of the child, and of others where said.
        views: Many<View>,
        /// Help to take part, for the child or for a parent.
        involvement_support: Many<InvolvementSupport>,
        /// Planning and decision-making events apart from reviews.
        decisions: Many<Decision>,
        /// Plans in force over time.
        plans: Many<Plan>,
        /// Desired outcomes for this child.
        outcomes: Many<DesiredOutcome>,
        /// Who may decide what.
        delegated_decisions: Many<DelegatedDecision>,
        /// Agreed ways of keeping in touch.
        contact_arrangements: Many<ContactArrangement>,
        /// Work by professionals with parents and family.
        family_work: Many<FamilyWork>,
        /// Work on identity and personal history other than life-story work.
        identity_work: Many<IdentityWork>,
        /// Life-story work: offers and pieces of work.
        life_story_work: Many<LifeStoryWork>,
        /// Checks of how well the file is kept.
        record_audits: Many<RecordAudit>,
        /// Times the child or adult read, or asked to read, the file.
        file_access: Many<FileAccess>,
        /// Assessments of need.
        assessments: Many<NeedsAssessment>,
        /// Needs found.
        support_needs: Many<SupportNeed>,
        /// Services asked for, offered and given.
        services: Many<Service>,
        /// Regular payments to the people caring for the child.
        carer_payments: Many<CarerPayment>,
        /// The young person's position on leaving care.
        leaving_care: One<LeavingCare>,
        /// Searches for relatives and friends before or at entry to care.
        network_searches: Many<NetworkSearch>,
        /// Relatives or friends who might care for the child.
        alternative_carers: Many<AlternativeCarer>,
        /// Family group conferences offered or held.
        family_group_conferences: Many<FamilyGroupConference>,
        /// Decisions that the child goes back to a parent.
        return_home: Many<ReturnHome>,
        /// Care, placement or adoption proceedings.
        court_proceedings: Many<CourtProceedings>,
        /// What schools did about this child.
        education: Part<Education>,
        /// Recorded exceptional reasons. One shape for every departure the text allows.
        exceptions: Many<Exception>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { Child }
