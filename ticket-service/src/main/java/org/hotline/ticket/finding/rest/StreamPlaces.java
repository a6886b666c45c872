package org.hotline.ticket.finding.rest;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.timeline.StreamPlace;

/** A place in the stream of changes, written as the id of the event that tells the change. */
final class StreamPlaces {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private StreamPlaces() {}

    static String write(StreamPlace place) {
        return place.transaction() + "-" + place.id();
    }

    static StreamPlace read(String id) {
        Matcher written = WRITTEN.matcher(id);
        if (!written.matches()) {
            throw FieldProblem.invalid(
                    "Last-Event-ID",
                    "must be the id of an event that this stream sent",
                    "Last-Event-ID is no event of this stream");
        }
        return new StreamPlace(Long.parseLong(written.group(1)), UUID.fromString(written.group(2)));
    }
}
