package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.account.MailAccount;
import org.hotline.gateway.account.MailAccount.MailPriority;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.interaction.MessageContent.ReceivingMailbox;
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

    /** What is to become of what comes there. */
    ReceivingMailbox mailbox(String account) {
        MailAccount said = accounts.of(account);
        MailPriority priority = said.priority();
        return new ReceivingMailbox(!said.acknowledged(), said.team(), priority == null ? null : priority.published());
    }
}
