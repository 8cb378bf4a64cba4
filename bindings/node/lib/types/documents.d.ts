// Generated: cargo run -p careinquiry-codegen

import type { Child } from './child'
import type { LocalAuthority } from './local_authority'
import type { FosteringService } from './fostering_service'
import type { ChildrensHome } from './childrens_home'
import type { AdoptionAgency } from './adoption_agency'
import type { School } from './school'
import type { InspectionFramework } from './inspection_framework'
import type { CommissioningFramework } from './commissioning_framework'
import type { NationalPolicy } from './national_policy'

export type { Child, LocalAuthority, FosteringService, ChildrensHome, AdoptionAgency, School, InspectionFramework, CommissioningFramework, NationalPolicy }

/** A document of the model. */
export type Document =
  | Child
  | LocalAuthority
  | FosteringService
  | ChildrensHome
  | AdoptionAgency
  | School
  | InspectionFramework
  | CommissioningFramework
  | NationalPolicy
