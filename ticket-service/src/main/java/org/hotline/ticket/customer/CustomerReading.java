package org.hotline.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * Looks customers up, for whoever talks to them. Anybody may write or call, so whoever works here finds each of them; to leaf
 * through all is for those who watch the hotline as a whole.
 */
@ApplicationScoped
@Transactional
public class CustomerReading {

    /** A whole name, where names are written with a sign per syllable. */
    private static final int SHORTEST = 2;

    private static final Pattern WHOLE = Pattern.compile("\\+\\d+");

    private final CustomerTable customers;
    private final Scopes scopes;
    private final TelephoneNumbers numbers;

    CustomerReading(CustomerTable customers, Scopes scopes, TelephoneNumbers numbers) {
        this.customers = customers;
        this.scopes = scopes;
        this.numbers = numbers;
    }

    public Customer get(UUID id) {
        return customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id));
    }

    /** Customers whose names have words that start so, in any order, or whose addresses do, or all, after one of them in the order of their ids. */
    public List<Customer> list(@Nullable String text, Caller caller, @Nullable UUID after, int limit) {
        String asked = text == null ? "" : text.strip();
        String start = asked.indexOf('@') < 0 ? asked : MailAddress.bare(asked);
        if (start.codePointCount(0, start.length()) < SHORTEST
                && !scopes.of(caller).all()) {
            throw FieldProblem.invalid(
                    "q",
                    "must have at least " + SHORTEST + " characters",
                    "say which customer you look for; a supervisor may list all");
        }
        return customers.list(start, number(start), after, limit);
    }

    /** A number as it is kept, whichever way somebody pastes it, or how one begins of which somebody types the beginning. */
    private String number(String asked) {
        String whole = numbers.normalise(asked);
        return WHOLE.matcher(whole).matches() ? whole : numbers.beginning(asked).orElse(asked);
    }
}
