package org.hotline.door.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.hotline.door.page.Frame;
import org.hotline.look.OwnSubject;
import org.jspecify.annotations.Nullable;

/** What people call what the APIs have a key for, in the language of the page. Who has no name is called by his key. */
@Named("names")
@RequestScoped
public class DisplayNames {

    private static final int MOST = 200;

    private final TicketApi tickets;
    private final Frame frame;
    private @Nullable Map<String, String> teams;

    DisplayNames(@RestClient TicketApi tickets, Frame frame) {
        this.tickets = tickets;
        this.frame = frame;
    }

    public String team(String key) {
        Map<String, String> known = teams;
        if (known == null) {
            known = Asking.ifThere(
                    Map.of(),
                    () -> tickets.teams(MOST).items().stream()
                            .collect(Collectors.toMap(DeskTeam::key, DeskTeam::name)));
            teams = known;
        }
        return known.getOrDefault(key, named(key));
    }

    /** Of a language tag. */
    public String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? tag : capital(locale.getDisplayName(frame.locale()));
    }

    /** What has no name but its key: categories and templates. */
    public String named(String key) {
        return capital(key.replace('-', ' ').replace('_', ' ').strip());
    }

    /** What a ticket is called: what nobody wrote is told in the language of the page. */
    public String subjectOf(DeskTicket ticket) {
        return subjectOn(ticket.channel().name(), ticket.subject());
    }

    /** The same of what came over a channel. */
    public String subjectOn(String channel, String subject) {
        return OwnSubject.in(frame.language(), channel, subject);
    }

    /** The same where nobody knows how it came. */
    public String subject(String subject) {
        return OwnSubject.in(frame.language(), null, subject);
    }

    private String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(frame.locale()) + words.substring(first);
    }
}
