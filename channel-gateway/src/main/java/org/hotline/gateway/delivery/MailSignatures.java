package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.hotline.gateway.account.MailAccountFinding;
import org.jsoup.nodes.Entities;

/** What stands below what we write, as its mailbox wants. It is kept with the words, so that it is no news when it is quoted to us. */
@ApplicationScoped
class MailSignatures {

    /** By which mail programs know a signature. */
    private static final String MARK = "-- ";

    private final MailAccountFinding accounts;

    MailSignatures(MailAccountFinding accounts) {
        this.accounts = accounts;
    }

    OutboundContent below(OutboundContent mail) {
        String signature = accounts.of(mail.address().account()).signature();
        if (signature == null) {
            return mail;
        }
        String html = mail.html();
        return mail.with(
                mail.text() + "\n\n" + MARK + '\n' + signature,
                html == null ? null : html + "<p>" + MARK + "<br>" + inHtml(signature) + "</p>");
    }

    private static String inHtml(String signature) {
        return signature.lines().map(Entities::escape).collect(Collectors.joining("<br>"));
    }
}
