package org.hotline.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.hotline.kit.text.Texts;

/**
 * Reads raw mail as forgivingly as mail programs do, within limits that keep a hostile one cheap: what lies deeper or
 * comes later than the limits is left in the raw original.
 */
@ApplicationScoped
public class MailParser {

    private static final int LONGEST_SUBJECT = 500;
    private static final int MOST_REFERENCES = 100;
    private static final int MOST_RESULTS = 20;
    private static final byte[] END_OF_HEADERS = {'\r', '\n'};

    public Mail read(byte[] raw) throws UnreadableMail {
        MailHeaders headers = new MailHeaders();
        try {
            return mail(headers, parts(raw, headers));
        } catch (MimeException | IOException | RuntimeException trouble) {
            throw new UnreadableMail("cannot be parsed: " + trouble.getMessage(), trouble);
        }
    }

    private static MailParts parts(byte[] raw, MailHeaders headers) throws MimeException, IOException {
        MailParts parts = new MailParts();
        PartsReader reader = PartsReader.of(parts, raw.length);
        RawHeaders head = RawHeaders.of(raw);
        reader.read(bytes(raw, head), headers);
        if (parts.count() == 0) { // deeper than anybody reads
            reader.divide(headers, Arrays.copyOfRange(raw, head.end(), raw.length));
        }
        reader.readBeside();
        return reader.hasEmptyPart() && parts.saysNothing() ? withWordsAmongHeaders(raw, head, headers, parts) : parts;
    }

    /** Where a program forgot the empty line between the headers of a part and its words. */
    private static MailParts withWordsAmongHeaders(byte[] raw, RawHeaders head, MailHeaders headers, MailParts silent)
            throws MimeException, IOException {
        MailParts parts = new MailParts();
        PartsReader.ofWordsAmongHeaders(parts, raw.length)
                .divide(headers, Arrays.copyOfRange(raw, head.end(), raw.length));
        return parts.saysNothing() ? silent : parts;
    }

    /** With an empty line after the headers, whether the sender wrote one or not. */
    private static InputStream bytes(byte[] raw, RawHeaders head) {
        if (head.separated() || head.end() == 0) {
            return new ByteArrayInputStream(raw);
        }
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(raw, 0, head.end()),
                new ByteArrayInputStream(END_OF_HEADERS),
                new ByteArrayInputStream(raw, head.end(), raw.length - head.end()))));
    }

    private static Mail mail(MailHeaders headers, MailParts parts) {
        headers.assume(parts.charset());
        List<Mailbox> recipients = recipients(headers);
        List<String> references = references(headers);
        Mailbox from = all(headers, "from").stream().findFirst().orElse(null);
        MailBody body = parts.body();
        List<Mailbox> senders = Stream.concat(
                        all(headers, "sender", "resent-from").stream(),
                        all(headers, "return-path", "x-envelope-from", "envelope-from").stream()
                                .map(ReturnPath::writer))
                .toList();
        List<Mailbox> replyTo = headers.all("reply-to").stream()
                .flatMap(value -> AddressList.read(value).stream())
                .toList();
        boolean report = parts.isReport()
                || PlainBounce.is(body.fullText())
                || (senders.isEmpty() && replyTo.isEmpty() && PlainBounce.isLikely(body.fullText()));
        boolean machine = MachineMail.wrote(headers) || parts.isOfMachine() || (from == null && report);
        return new Mail(
                MessageIds.in(headers.all("message-id")).stream().findFirst().orElse(null),
                from,
                ListWriters.of(headers, from),
                senders,
                replyTo,
                recipients,
                all(headers, "to", "cc"),
                headers.text("subject")
                        .map(s -> Texts.atMost(LONGEST_SUBJECT, s))
                        .orElse(null),
                MailDate.read(headers.raw("date")).orElse(null),
                body,
                references,
                MailTokens.find(recipients, references),
                Stream.concat(
                                headers.all("authentication-results").stream()
                                        .limit(MOST_RESULTS)
                                        .map(AuthenticationResult::read),
                                headers.all("received-spf").stream().limit(1).map(AuthenticationResult::readSpf))
                        .toList(),
                machine,
                machine || MachineMail.wantsNoAnswerOfMachines(headers),
                parts.bounce().or(() -> machine ? PlainBounce.notice(body.fullText()) : Optional.empty()),
                parts.complaint());
    }

    private static List<Mailbox> all(MailHeaders headers, String... names) {
        return Stream.of(names)
                .flatMap(name -> AddressList.read(headers.raw(name)).stream())
                .toList();
    }

    private static List<Mailbox> recipients(MailHeaders headers) {
        Set<Mailbox> all = new LinkedHashSet<>();
        for (String name : List.of("delivered-to", "x-original-to", "envelope-to", "to", "cc", "resent-to")) {
            headers.all(name).forEach(value -> all.addAll(AddressList.read(value)));
        }
        return List.copyOf(all);
    }

    /** In-Reply-To first, then References from the nearest to the farthest. */
    private static List<String> references(MailHeaders headers) {
        Set<String> ids = new LinkedHashSet<>(MessageIds.in(headers.all("in-reply-to")));
        List<String> thread = new ArrayList<>(MessageIds.in(headers.all("references")));
        for (int i = thread.size() - 1; i >= 0; i--) {
            ids.add(thread.get(i));
        }
        return ids.stream().limit(MOST_REFERENCES).toList();
    }
}
