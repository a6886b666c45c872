package org.hotline.gateway.mail;

import java.util.regex.Pattern;

/** The headers of a mail that a server gives back in the text of its report, in whatever language it writes. */
final class ReturnedHeaders {

    private static final Pattern HEADER = Pattern.compile("(?i)[a-z][a-z0-9-]{1,40}:\\s.*");
    private static final String ID = "message-id:";
    private static final int LEAST = 3;

    private ReturnedHeaders() {}

    /** Where three headers or more stand below each other of which one is a Message-ID; -1 where none do. */
    static int start(String report) {
        int at = 0;
        int start = 0;
        int headers = 0;
        boolean named = false;
        for (String line : (report + "\n").split("\n", -1)) {
            boolean header = HEADER.matcher(line).matches();
            if (!header && !(headers > 0 && (line.startsWith(" ") || line.startsWith("\t")))) {
                if (named && headers >= LEAST) {
                    return start;
                }
                headers = 0;
                named = false;
            }
            if (header) {
                start = headers == 0 ? at : start;
                headers++;
                named |= line.regionMatches(true, 0, ID, 0, ID.length());
            }
            at += line.length() + 1;
        }
        return -1;
    }
}
