package org.hotline.ticket.desk.rest;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.ticket.desk.Changes;

/** A place in the story of changes, written as the id of the event that tells the change. */
final class StreamPlace {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private StreamPlace() {}

    static String write(Changes.Place place) {
        return place.transaction() + "-" + place.change();
    }

    static Changes.Place read(String id) {
        Matcher written = WRITTEN.matcher(id);
        if (!written.matches()) {
            throw BadRequest.noEventOfThisStream();
        }
        return new Changes.Place(Long.parseLong(written.group(1)), UUID.fromString(written.group(2)));
    }
}
