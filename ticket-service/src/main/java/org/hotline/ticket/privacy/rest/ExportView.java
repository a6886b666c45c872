package org.hotline.ticket.privacy.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.db.Rows;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.rest.CustomerView;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.privacy.Correspondence;
import org.hotline.ticket.privacy.CustomerExport;
import org.hotline.ticket.procedure.Checklist;
import org.hotline.ticket.procedure.StepOutcome;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of a person. */
record ExportView(CustomerView customer, Iterable<ExportedTicketView> tickets) {

    static ExportView of(CustomerExport export) {
        return new ExportView(CustomerView.of(export.customer()), Rows.each(export.tickets(), ExportedTicketView::of));
    }

    /** A ticket and all that was said in it. */
    record ExportedTicketView(
            UUID id,
            String number,
            String subject,
            Status status,
            Channel channel,
            Instant createdAt,
            List<String> tags,
            Iterable<ExportedMessageView> messages,
            Iterable<UnsentReplyView> waitingReplies,
            Iterable<ExportedChecklistView> checklists) {

        static ExportedTicketView of(Correspondence kept) {
            Ticket ticket = kept.ticket();
            return new ExportedTicketView(
                    ticket.id(),
                    ticket.number(),
                    kept.subject(),
                    ticket.status(),
                    ticket.origin().channel(),
                    ticket.origin().createdAt(),
                    kept.tags(),
                    Rows.each(kept.messages(), ExportedMessageView::of),
                    Rows.each(kept.waiting(), UnsentReplyView::of),
                    Rows.each(kept.checklists(), ExportedChecklistView::of));
        }
    }

    /** What was done, and noted, step by step. */
    record ExportedChecklistView(String title, List<ExportedStepView> steps) {

        static ExportedChecklistView of(Checklist checklist) {
            return new ExportedChecklistView(
                    checklist.procedure().title(),
                    checklist.checked().stream()
                            .map(step -> new ExportedStepView(
                                    checklist.procedure().steps().get(step.step() - 1), step.outcome(), step.note()))
                            .toList());
        }
    }

    /** What came of a step. */
    record ExportedStepView(
            String text, StepOutcome outcome, @Nullable String note) {}

    /** One thing that was said; the bytes of its attachments are at the gateway. */
    record ExportedMessageView(
            UUID id,
            Direction direction,
            Channel channel,
            @Nullable String address,
            @Nullable String subject,
            String text,
            @Nullable String fullText,
            @Nullable String html,
            Instant occurredAt,
            List<FileView> attachments) {

        static ExportedMessageView of(Message message) {
            return new ExportedMessageView(
                    message.id(),
                    message.direction(),
                    message.route().channel(),
                    message.route().address(),
                    message.content().subject(),
                    message.content().text(),
                    message.content().fullText(),
                    message.content().html(),
                    message.occurredAt(),
                    message.content().attachments().stream().map(FileView::of).toList());
        }
    }

    /** What was written to the person, and has not gone out. */
    record UnsentReplyView(
            UUID id,
            String text,
            @Nullable String html,
            Instant writtenAt,
            Instant sendAt,
            List<FileView> attachments) {

        static UnsentReplyView of(WaitingReply reply) {
            return new UnsentReplyView(
                    reply.id(),
                    reply.text(),
                    reply.html(),
                    reply.writtenAt(),
                    reply.sendAt(),
                    reply.files().stream().map(FileView::of).toList());
        }
    }

    /** A file that came or went with it. */
    record FileView(UUID id, String name, String type, long size) {

        static FileView of(Attachment file) {
            return new FileView(file.id(), file.name(), file.type(), file.size());
        }
    }
}
