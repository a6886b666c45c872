package org.hotline.gateway.chat;

import java.util.List;

/**
 * What was said in a chat, as far as it fits into a mail.
 *
 * @param messages the oldest first
 * @param shortened whether more was said
 */
public record ShortChat(List<ChatMessage> messages, boolean shortened) {

    static final int MOST = 500;
    static final int CHARACTERS = 10_000;
    static final int BYTES = 150_000;

    /** @param last with a message, or a character of one, more than are wanted, if there are more */
    static ShortChat of(List<ChatMessage> last) {
        List<ChatMessage> fitting = last.subList(Math.max(0, last.size() - MOST), last.size());
        boolean whole = fitting.isEmpty() || fitting.get(0).sequence() == 1;
        boolean cut = fitting.stream().anyMatch(ShortChat::isLong);
        return new ShortChat(fitting.stream().map(ShortChat::cut).toList(), !whole || cut);
    }

    private static boolean isLong(ChatMessage message) {
        return message.text().codePointCount(0, message.text().length()) > CHARACTERS;
    }

    private static ChatMessage cut(ChatMessage said) {
        String text = said.text();
        return isLong(said)
                ? new ChatMessage(
                        said.sequence(),
                        said.id(),
                        said.speaker(),
                        text.substring(0, text.offsetByCodePoints(0, CHARACTERS)) + " …",
                        said.saidAt(),
                        said.fileName(),
                        said.fileSize())
                : said;
    }
}
