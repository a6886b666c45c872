package org.hotline.kit.problem;

/**
 * A field at fault.
 *
 * @param field its path in the request, such as {@code customer.address}
 * @param rule the rule that it breaks, for a human
 */
public record FieldError(String field, String rule) {}
