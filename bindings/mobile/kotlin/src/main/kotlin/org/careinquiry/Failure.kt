package org.careinquiry

/*
 * What every refusal has, whichever it is.
 */

/** What kind of refusal it is, in the spelling of every language: `invalid_record`. */
public val CareInquiryException.code: String
    get() = parts.first

/** Where in the input, as a JSON Pointer; `null` where it is about no place in it. */
public val CareInquiryException.pointer: String?
    get() = parts.second

/** What was expected, never what was found. */
public val CareInquiryException.expected: String
    get() = parts.third

private val CareInquiryException.parts: Triple<String, String?, String>
    get() = when (this) {
        is CareInquiryException.InvalidJson -> Triple("invalid_json", pointer, expected)
        is CareInquiryException.InvalidRecord -> Triple("invalid_record", pointer, expected)
        is CareInquiryException.UnsupportedModel -> Triple("unsupported_model", pointer, expected)
        is CareInquiryException.TooLarge -> Triple("too_large", pointer, expected)
        is CareInquiryException.TooDeep -> Triple("too_deep", pointer, expected)
        is CareInquiryException.UnknownRuleset -> Triple("unknown_ruleset", pointer, expected)
        is CareInquiryException.UnknownRule -> Triple("unknown_rule", pointer, expected)
        is CareInquiryException.UnknownParameter -> Triple("unknown_parameter", pointer, expected)
        is CareInquiryException.InvalidOption -> Triple("invalid_option", pointer, expected)
        is CareInquiryException.Internal -> Triple("internal", pointer, expected)
        is CareInquiryException.Cancelled -> Triple("cancelled", null, "expected somebody to wait for the answer")
    }
