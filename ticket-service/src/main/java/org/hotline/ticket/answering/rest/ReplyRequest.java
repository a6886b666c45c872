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
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * What to say to the customer; the text can come from a template.
 *
 * @param sendAt when it goes out, at most 90 days away; else at once
 * @param delaySeconds how long it waits instead, from when it is taken; the same call made twice says the same
 * @param html cleaned as it is read, while no connection to the database is held; what is refused stays as it was written
 */
record ReplyRequest(
        @Nullable @Size(max = 1_000_000) String text,
        @Nullable @Size(max = LONGEST_HTML) @ShallowHtml String html,
        @Nullable @Size(max = 60) String template,
        @Nullable @Size(max = 50) List<@Valid @NotNull AttachmentRequest> attachments,
        @Nullable Boolean pendingAfter,
        @Nullable Instant sendAt,
        @Nullable @Min(1) @Max(LONGEST_DELAY) Integer delaySeconds) {

    private static final int LONGEST_DELAY = 7_776_000;

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
                Boolean.TRUE.equals(pendingAfter));
    }
}
