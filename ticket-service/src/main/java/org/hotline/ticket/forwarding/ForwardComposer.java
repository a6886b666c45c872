package org.hotline.ticket.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.id.Ids;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Copies;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.NewMessage;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.TicketDetails;

/** Makes what is mailed to others of what was said, as a message of the ticket. */
@ApplicationScoped
class ForwardComposer {

    private static final int LONGEST = 1_000_000;
    private static final long MOST_BYTES = 25L << 20;

    private final ForwardRecipients recipients;
    private final ForwardedMessages messages;

    ForwardComposer(ForwardRecipients recipients, ForwardedMessages messages) {
        this.recipients = recipients;
        this.messages = messages;
    }

    /** It begins a conversation of its own: what the others answer is no word of the customer. */
    Message compose(TicketDetails details, Forward wanted, UUID operator, EventTime at) {
        recipients.requireOthers(details, wanted.to());
        List<Message> said =
                messages.of(details.ticket().id(), details.customer().id(), wanted.messages());
        String language = details.ticket().classification().language();
        String text = ForwardedText.of(wanted.text(), said, language);
        if (text.length() > LONGEST) {
            throw FieldProblem.tooLarge(
                    "messages", "must have at most " + LONGEST + " characters in all", "the messages are too long");
        }
        Message.Route route =
                Message.Route.of(Channel.EMAIL, details.ticket().origin().account(), Ids.next(), null);
        Message.Content content = new Message.Content(
                Subject.forwarding(details.ticket().subject()),
                text,
                null,
                null,
                language,
                wanted.files() ? files(said) : List.of());
        return new NewMessage(
                        details.ticket().id(),
                        route.copied(new Copies(wanted.to(), List.of())),
                        content,
                        at.occurredAt())
                .forward(Ids.next(), operator);
    }

    private static List<Attachment> files(List<Message> said) {
        List<Attachment> files = said.stream()
                .flatMap(message -> message.content().attachments().stream())
                .distinct()
                .toList();
        if (files.stream().mapToLong(Attachment::size).sum() > MOST_BYTES) {
            throw FieldProblem.tooLarge(
                    "includeAttachments",
                    "must be false where the files exceed " + MOST_BYTES + " bytes in all",
                    "the files are too large for one mail");
        }
        return files;
    }
}
