//! The organisations around the child: eight documents beside the child's, and the tables that they share.

mod adoption_agency;
mod childrens_home;
mod commissioning_framework;
mod continuity;
mod fostering_service;
mod inspection_framework;
mod iro_service;
mod local_authority;
mod national_policy;
mod participation;
mod permanence;
mod policies;
mod provisions;
mod school;
mod services;
mod training;
mod workforce;
mod year;

pub use adoption_agency::*;
pub use childrens_home::*;
pub use commissioning_framework::*;
pub use continuity::*;
pub use fostering_service::*;
pub use inspection_framework::*;
pub use iro_service::*;
pub use local_authority::*;
pub use national_policy::*;
pub use participation::*;
pub use permanence::*;
pub use policies::*;
pub use provisions::*;
pub use school::*;
pub use services::*;
pub use training::*;
pub use workforce::*;
pub use year::*;
