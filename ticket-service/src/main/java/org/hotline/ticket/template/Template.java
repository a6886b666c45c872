package org.hotline.ticket.template;

import org.jspecify.annotations.Nullable;

/**
 * A prepared answer in one language. {@code {{number}}} and {@code {{customer}}} stand for the ticket's number and the
 * customer's name.
 */
public record Template(
        String key, String language, @Nullable String subject, String text) {

    String filled(String number, @Nullable String customer) {
        return text.replace("{{number}}", number)
                .replace(" {{customer}}", customer == null || customer.isBlank() ? "" : " " + customer)
                .replace("{{customer}}", customer == null ? "" : customer);
    }
}
