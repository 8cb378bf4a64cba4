// Written by names.py, which bindings/mobile/generate.sh runs: do not edit.

import CareInquiryNative

/// What an answer rests on.
public typealias Basis = CareInquiryNative.Basis

/// Days or numbers, as JSON (`"2026-03-31"`, `21`), both ends included.
public typealias Between = CareInquiryNative.Between

/// One outcome that changed, or one finding that came or went.
public typealias Change = CareInquiryNative.Change

/// A calendar day, without a time or a zone.
public typealias Day = CareInquiryNative.Day

/// How much a report says of each finding.
public typealias Detail = CareInquiryNative.Detail

/// What a record is about, and so of which type its document is.
public typealias DocumentType = CareInquiryNative.DocumentType

/// An edition of rules, by name.
public typealias Edition = CareInquiryNative.Edition

/// One fact to record, and what it may be: anything that one of these says.
public typealias Fact = CareInquiryNative.Fact

/// Facts that together decide a finding, in the order in which they can be recorded.
public typealias FactSet = CareInquiryNative.FactSet

/// What one rule says of one thing.
public typealias Finding = CareInquiryNative.Finding

/// A placement that falls into the span.
public typealias Home = CareInquiryNative.Home

/// How large a record may be; what is not set has the library's default.
public typealias Limits = CareInquiryNative.Limits

/// What a parameter counts.
public typealias Measure = CareInquiryNative.Measure

/// What `null` says where the model has no 'none' for it.
public typealias NullMeans = CareInquiryNative.NullMeans

/// The options of an evaluation. Only the day is required; what is not set has the library's default.
public typealias Options = CareInquiryNative.Options

/// Whether the source states a number, or leaves a word open that the number stands in for.
public typealias Origin = CareInquiryNative.Origin

/// What a rule says of a record.
public typealias Outcome = CareInquiryNative.Outcome

/// A named number, or day, that a rule goes by.
public typealias Parameter = CareInquiryNative.Parameter

/// One thing that is wrong with a record.
public typealias Problem = CareInquiryNative.Problem

/// What to ask.
public typealias Question = CareInquiryNative.Question

/// One reading of an open word.
public typealias ReadAs = CareInquiryNative.ReadAs

/// Whether the source says it of this record, or we read it off.
public typealias Reading = CareInquiryNative.Reading

/// By which values an open word was read.
public typealias ReadingValues = CareInquiryNative.ReadingValues

/// What each reading of open words gives.
public typealias Readings = CareInquiryNative.Readings

/// The answer for one record and one day.
public typealias Report = CareInquiryNative.Report

/// One check of one clause of the source.
public typealias Rule = CareInquiryNative.Rule

/// A named edition of rules.
public typealias RuleSet = CareInquiryNative.RuleSet

/// Every sentence that a report can say of a rule.
public typealias Says = CareInquiryNative.Says

/// What a parameter is set to.
public typealias Setting = CareInquiryNative.Setting

/// How strongly the source asks.
public typealias Strength = CareInquiryNative.Strength

/// Whose record it is.
public typealias Subject = CareInquiryNative.Subject

/// How many findings have each outcome.
public typealias Summary = CareInquiryNative.Summary

/// The chapter of the Inquiry's report.
public typealias Theme = CareInquiryNative.Theme

/// When the question is asked.
public typealias TimeBasis = CareInquiryNative.TimeBasis

/// How outcomes change over a span of days.
public typealias Timeline = CareInquiryNative.Timeline

/// An open word, and how else it can be read. The central reading is the parameter's default.
public typealias Word = CareInquiryNative.Word

/// What there is to say of a finding in words.
public typealias Words = CareInquiryNative.Words

/// What would decide a finding that lacks evidence.
public typealias WouldDecide = CareInquiryNative.WouldDecide
