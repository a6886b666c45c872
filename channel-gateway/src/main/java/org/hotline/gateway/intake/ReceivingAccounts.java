package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.account.MailAccountFinding;
import org.jspecify.annotations.Nullable;

/** What the mailbox that a mail came to says of it. */
@ApplicationScoped
class ReceivingAccounts {

    private final MailAccountFinding accounts;
    private final LanguageDetection languages;

    ReceivingAccounts(MailAccountFinding accounts, LanguageDetection languages) {
        this.accounts = accounts;
        this.languages = languages;
    }

    /** That of the words, or where they do not tell, that of the mailbox. */
    @Nullable
    String language(String account, String words) {
        String told = languages.detect(words);
        return told == null ? accounts.of(account).language() : told;
    }

    /** Whether nobody is told there that his mail has come. */
    boolean isSilent(String account) {
        return !accounts.of(account).acknowledged();
    }
}
