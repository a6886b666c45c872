package org.hotline.gateway.account.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.hotline.gateway.account.MailAccount;
import org.hotline.gateway.account.MailAccount.MailPriority;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.PlainText;
import org.hotline.kit.staff.NamesTeams;
import org.hotline.kit.text.Grammar;
import org.jspecify.annotations.Nullable;

/** What is said of a mailbox of ours. */
record MailAccountRequest(
        @Nullable @Size(min = 1, max = 100) String displayName,
        @Nullable @Size(min = 1, max = 2000) String signature,

        @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
        String language,

        @Nullable Boolean acknowledged,
        @Nullable Boolean subaddressed,
        @Nullable @Size(min = 1, max = 60) String team,
        @Nullable MailPriority priority)
        implements NamesTeams {

    @Override
    public Stream<String> teamsNamed() {
        return Stream.ofNullable(team);
    }

    MailAccount toAccount(String address) {
        return new MailAccount(
                OwnMailboxes.normalised(address),
                displayName == null ? null : orNone(PlainText.oneLine(displayName)),
                signature == null ? null : orNone(PlainText.lines(signature).strip()),
                language,
                requireNonNullElse(acknowledged, true),
                requireNonNullElse(subaddressed, true),
                team,
                priority);
    }

    private static @Nullable String orNone(String words) {
        return words.isEmpty() ? null : words;
    }
}
