package org.hotline.gateway.messenger;

import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.mail.MailFile;

/** How a provider is spoken to, and understood. */
public interface MessengerLine {

    Channel channel();

    /** What was pushed, as it is kept; whatever it is, it says something. */
    MessengerMessage read(String original);

    /**
     * Fetches a file from the provider, and from nowhere else.
     *
     * @param number which of the files of its message it is, from 1
     */
    MailFile load(OpenMessenger by, MessengerFile file, int number) throws MessengerTrouble;

    /** How many characters of the text it takes at a time. */
    default int longest(String text) {
        return MessengerPart.LONGEST;
    }

    /** Whether it sends files at all. */
    default boolean takesFiles() {
        return true;
    }

    /** Hands a part over; nobody knows how it ended where the provider says nothing. */
    void send(OpenMessenger by, String peer, MessengerPart part) throws MessengerTrouble;
}
