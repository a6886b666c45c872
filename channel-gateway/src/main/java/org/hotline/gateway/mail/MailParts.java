package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the parts of a mail into what is read and what is attached. Alternatives of the same words count once: plain text
 * for reading, HTML for showing.
 */
final class MailParts {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_HTML = 300_000;

    private final Deque<Container> open = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<MailFile> files = new ArrayList<>();
    private final BounceReport report = new BounceReport();
    private int count;

    /** A multipart; its block is set inside alternatives. */
    private static final class Container {
        final String subtype;
        final @Nullable Block block;
        int children;

        Container(String subtype, @Nullable Block block) {
            this.subtype = subtype;
            this.block = block;
        }
    }

    /** The same words in up to two forms. */
    private static final class Block {
        final StringBuilder plain = new StringBuilder();
        final StringBuilder html = new StringBuilder();

        String text() {
            return plain.toString().isBlank() ? Html.toText(html.toString()) : plain.toString();
        }

        String markup() {
            return html.isEmpty() ? Html.fromText(plain.toString()) : html.toString();
        }
    }

    void open(String subtype) {
        Container parent = open.peek();
        if (parent != null) {
            parent.children++;
        }
        Block block = parent == null ? null : parent.block;
        if (block == null && subtype.equals("alternative")) {
            block = newBlock();
        }
        open.push(new Container(subtype, block));
    }

    void close() {
        open.pop();
    }

    int depth() {
        return open.size();
    }

    int count() {
        return count;
    }

    void add(MailHeaders headers, String type, byte[] content) {
        count++;
        Container parent = open.peek();
        int place = parent == null ? 0 : parent.children++;
        PartHeaders part = new PartHeaders(headers);
        report.read(type, content);
        if (isRead(type, part, parent, place)) {
            Block block = parent == null || parent.block == null ? newBlock() : parent.block;
            StringBuilder form = type.equals("text/html") ? block.html : block.plain;
            form.append(PlainText.lines(Charsets.decode(content, part.charset())))
                    .append('\n');
        } else {
            files.add(new MailFile(part.fileName(type, files.size() + 1), MediaTypes.safe(type), content));
        }
    }

    private static boolean isRead(String type, PartHeaders part, @Nullable Container parent, int place) {
        if (part.isAttachment() || !(type.equals("text/plain") || type.equals("text/html"))) {
            return false;
        }
        return place == 0 || parent == null || (!parent.subtype.equals("related") && !part.hasName());
    }

    private Block newBlock() {
        Block block = new Block();
        blocks.add(block);
        return block;
    }

    Mail.Body body() {
        StringBuilder text = new StringBuilder();
        StringBuilder markup = new StringBuilder();
        boolean anyHtml = blocks.stream().anyMatch(block -> !block.html.isEmpty());
        for (Block block : blocks) {
            text.append(block.text().stripTrailing()).append("\n\n");
            markup.append(anyHtml ? block.markup() : "");
        }
        String full = PlainText.atMost(LONGEST_TEXT, text.toString().strip());
        String html = anyHtml ? Html.clean(markup.toString()) : null;
        return new Mail.Body(
                NewText.of(full),
                full,
                html != null && html.length() <= LONGEST_HTML ? html : null,
                List.copyOf(files));
    }

    Optional<BounceNotice> bounce() {
        return report.notice();
    }

    /** What a mail server reports about a mail of ours (RFC 3464). */
    private static final class BounceReport {
        private @Nullable String status;
        private @Nullable String messageId;

        void read(String type, byte[] content) {
            if (type.equals("message/delivery-status")) {
                status = ReportedDelivery.permanentFailure(new String(content, StandardCharsets.ISO_8859_1));
            } else if (type.equals("message/rfc822") || type.equals("text/rfc822-headers")) {
                messageId = ReportedDelivery.messageId(new String(content, StandardCharsets.ISO_8859_1));
            }
        }

        Optional<BounceNotice> notice() {
            return status == null || messageId == null
                    ? Optional.empty()
                    : Optional.of(new BounceNotice(messageId, status));
        }
    }
}
