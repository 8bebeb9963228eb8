//! `plenary schema`: the JSON Schemas (2020-12) of the formats for programs, for any validator.

use super::args::{SchemaArgs, SchemaOf};
use super::context::Context;
use super::failure::Failure;
use crate::domain::{event, plan, status};
use crate::minutes;

pub fn run(context: &mut Context, args: &SchemaArgs) -> Result<(), Failure> {
    let schema = match args.of {
        SchemaOf::Plan => plan::json::SCHEMA,
        SchemaOf::Minutes => minutes::json::SCHEMA,
        SchemaOf::Status => status::SCHEMA,
        SchemaOf::Event => event::SCHEMA,
    };
    context.out.document(schema.as_bytes());
    Ok(())
}
