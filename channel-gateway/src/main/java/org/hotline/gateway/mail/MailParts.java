package org.hotline.gateway.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the parts of a mail into what is read and what is attached. Alternatives of the same words count once: plain text
 * for reading, HTML for showing.
 */
final class MailParts {

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_HTML = 300_000;
    /** Of all parts that are read, in bytes; what comes later is left in the raw original. */
    private static final int LONGEST_READ = 1_000_000;

    /** What people can read as it is, though programs show it otherwise. */
    private static final Set<String> LIKE_PLAIN =
            Set.of("text/markdown", "text/x-markdown", "text/enriched", "text/richtext");

    private static final Set<String> READ = Stream.concat(Stream.of("text/plain", "text/html"), LIKE_PLAIN.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Deque<Container> open = new ArrayDeque<>();
    private final List<SameWords> blocks = new ArrayList<>();
    private final List<Attached> files = new ArrayList<>();
    private final MailReport report = new MailReport();
    private @Nullable String charset;
    private boolean ofMachine;
    private int count;
    private int unread = LONGEST_READ;

    /** A multipart; its block is set inside alternatives. */
    private static final class Container {
        final String subtype;
        final @Nullable SameWords block;
        final int repetitions;
        int children;

        Container(String subtype, @Nullable SameWords block, int repetitions) {
            this.repetitions = repetitions;
            this.subtype = subtype;
            this.block = block;
        }
    }

    /** A file, which is named when it is known in which charset the mail is written. */
    @SuppressWarnings("ArrayRecordComponent") // content is handed on, never compared
    private record Attached(PartHeaders part, String type, byte[] content) {

        MailFile file(int number, @Nullable String charset) {
            return new MailFile(part.fileName(type, number, content, charset), MediaTypes.safe(type), content);
        }
    }

    void open(String subtype, String boundary) {
        count++;
        ofMachine |= subtype.equals("report");
        Container parent = open.peek();
        if (parent != null) {
            parent.children++;
        }
        SameWords block = parent == null ? null : parent.block;
        if (block == null && subtype.equals("alternative")) {
            block = newBlock();
        }
        open.push(new Container(
                subtype,
                block,
                boundary.length() - (int) boundary.chars().distinct().count()));
    }

    void close() {
        open.pop();
    }

    int depth() {
        return open.size();
    }

    /** How many characters of the boundaries that are looked for occur in them before: the more, the dearer is the look. */
    int repetitions() {
        return open.stream().mapToInt(container -> container.repetitions).sum();
    }

    /** How many there are, multiparts too. */
    int count() {
        return count;
    }

    void add(MailHeaders headers, String type, byte[] content) {
        count++;
        Container parent = open.peek();
        int place = parent == null ? 0 : parent.children++;
        PartHeaders part = new PartHeaders(headers);
        report.read(type, content);
        ofMachine |= type.equals("message/disposition-notification");
        if (isRead(type, part, parent, place)) {
            SameWords block = parent == null || parent.block == null ? newBlock() : parent.block;
            StringBuilder form = type.equals("text/html") ? block.html : block.plain;
            byte[] text = beginning(content);
            String declared = type.equals("text/html") ? MarkupCharset.declared(text) : null;
            String label = Charsets.believable(text, part.charset());
            charset = charset == null ? Charsets.telling(text, label, declared) : charset;
            form.append(PlainText.lines(Charsets.decode(text, label, declared))).append('\n');
        } else {
            files.add(new Attached(part, type, content));
        }
    }

    private byte[] beginning(byte[] content) {
        byte[] read = content.length <= unread ? content : Arrays.copyOf(content, end(content, unread));
        unread -= read.length;
        return read;
    }

    /** Not in the middle of a character of UTF-8. */
    private static int end(byte[] content, int most) {
        int end = most;
        while (end > Math.max(0, most - 3) && (content[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }

    private static boolean isRead(String type, PartHeaders part, @Nullable Container parent, int place) {
        if (part.isAttachment() || !READ.contains(type)) {
            return false;
        }
        if (LIKE_PLAIN.contains(type) && parent != null && parent.block != null) {
            return parent.block.plain.isEmpty();
        }
        if (parent == null || parent.subtype.equals("alternative")) {
            return true;
        }
        return !part.hasName() && (place == 0 || !parent.subtype.equals("related"));
    }

    private SameWords newBlock() {
        SameWords block = new SameWords();
        blocks.add(block);
        return block;
    }

    boolean saysNothing() {
        return blocks.stream().allMatch(block -> block.text().isBlank());
    }

    /** In which his first text is that tells. */
    @Nullable
    String charset() {
        return charset;
    }

    MailBody body() {
        StringBuilder text = new StringBuilder();
        StringBuilder markup = new StringBuilder();
        boolean anyHtml = blocks.stream().anyMatch(block -> !block.html.isEmpty());
        StringBuilder quoted = new StringBuilder();
        StringBuilder answers = new StringBuilder();
        StringBuilder emphasised = new StringBuilder();
        for (SameWords block : blocks) {
            ReadMarkup read = block.read();
            emphasised.append(read.emphasisedLines());
            quoted.append(read.quotedText());
            answers.append(read.answers());
            text.append(block.text(read).stripTrailing()).append("\n\n");
            markup.append(anyHtml ? block.markup() : "");
        }
        String full = Texts.atMost(LONGEST_TEXT, text.toString().strip());
        String html = anyHtml ? Html.clean(markup.toString()) : null;
        return new MailBody(
                full,
                quoted.toString(),
                answers.toString(),
                emphasised.toString(),
                html != null && html.length() <= LONGEST_HTML ? html : null,
                IntStream.range(0, files.size())
                        .mapToObj(i -> files.get(i).file(i + 1, charset))
                        .toList());
    }

    /** Whether a mail server tells in it what became of a mail. */
    boolean isReport() {
        return report.isOfDelivery();
    }

    /** Whether it is a report as only programs write it, perhaps signed or within what a server put around it. */
    boolean isOfMachine() {
        return ofMachine;
    }

    Optional<BounceNotice> bounce() {
        return report.bounce();
    }

    Optional<ComplaintNotice> complaint() {
        return report.complaint();
    }
}
