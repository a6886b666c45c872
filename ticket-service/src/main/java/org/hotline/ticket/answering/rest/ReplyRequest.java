package org.hotline.ticket.answering.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hotline.kit.html.HtmlNesting;
import org.hotline.kit.html.ShallowHtml;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.answering.SendMoment;
import org.hotline.ticket.answering.TicketReply;
import org.hotline.ticket.message.Copies;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * What to say to the customer; the text can come from a template.
 *
 * @param cc who gets a copy, where the customer is answered by mail, as all who get it see; at most 20 with bcc
 * @param bcc the same as only we see
 * @param sendAt when it goes out, at most 90 days away; else at once
 * @param delaySeconds how long it waits instead, from when it is taken; the same call made twice says the same
 * @param html cleaned as it is read, while no connection to the database is held; what is refused stays as it was written
 */
record ReplyRequest(
        @Nullable @Size(max = 1_000_000) String text,
        @Nullable @Size(max = LONGEST_HTML) @ShallowHtml String html,
        @Nullable @Size(max = 60) String template,
        @Nullable @Size(max = 50) List<@Valid @NotNull AttachmentRequest> attachments,
        @Nullable @Size(max = Copies.MOST) List<@NotNull @Size(max = LONGEST_ADDRESS) String> cc,
        @Nullable @Size(max = Copies.MOST) List<@NotNull @Size(max = LONGEST_ADDRESS) String> bcc,
        @Nullable Boolean pendingAfter,
        @Nullable Instant sendAt,
        @Nullable @Min(1) @Max(LONGEST_DELAY) Integer delaySeconds) {

    private static final int LONGEST_DELAY = 7_776_000;

    private static final int LONGEST_ADDRESS = 500;
    static final int LONGEST_HTML = 400_000;

    /** Of what operators write: what looks the same in every mail program; nothing that runs, loads or restyles. */
    private static final Safelist SENT_TO_CUSTOMERS = Safelist.basic().addTags("h1", "h2", "h3", "h4");

    ReplyRequest {
        html = html == null || html.length() > LONGEST_HTML || HtmlNesting.isHostile(html)
                ? html
                : Jsoup.clean(html, SENT_TO_CUSTOMERS);
    }

    /** When it goes out; nothing when that is at once. */
    @Nullable
    SendMoment moment() {
        if (sendAt != null && delaySeconds != null) {
            throw FieldProblem.invalid("delaySeconds", "must not stand beside sendAt");
        }
        return sendAt == null && delaySeconds == null ? null : new SendMoment(sendAt, delaySeconds);
    }

    TicketReply toReply() {
        return new TicketReply(
                text,
                html,
                template,
                attachments == null ? List.of() : AttachmentRequest.toAttachments(attachments),
                Copies.to(cc == null ? List.of() : cc, bcc == null ? List.of() : bcc),
                Boolean.TRUE.equals(pendingAfter));
    }
}
