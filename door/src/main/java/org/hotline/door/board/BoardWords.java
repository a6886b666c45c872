package org.hotline.door.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board in English; {@code messages/board_fr.properties} has the French ones. */
@MessageBundle("board")
public interface BoardWords {

    @Message("Board")
    String title();

    @Message("Period")
    String period();

    @Message("From")
    String from();

    @Message("To")
    String until();

    @Message("Show")
    String show();

    @Message
    String all_of(Facet facet);

    @Message
    String facet(Facet facet);

    @Message
    String choice(BoardPeriod.Choice choice);

    @Message("compared with {days}")
    String compared(String days);

    @Message("What the board is about")
    String refine();

    @Message("CSV")
    String as_csv();

    @Message("Excel")
    String as_excel();

    @Message("Wall view")
    String wall();

    @Message("Nobody")
    String nobody();

    @Message("Unknown")
    String unknown();

    @Message("W{number}")
    String week(String number);

    @Message("As a table")
    String as_table();

    @Message("Time")
    String time();

    @Message("Value")
    String value();

    @Message("Counted")
    String number_counted();

    @Message("No calls in this period.")
    String no_calls();

    @Message("In and out")
    String load();

    @Message("Contacts that came in, tickets that were resolved.")
    String load_hint();

    @Message("Came in")
    String received();

    @Message("Resolved")
    String resolved();

    @Message("Open tickets by age; the oldest has waited {age}.")
    String ages_hint(String age);

    @Message("Nothing is open.")
    String nothing_open();

    @Message("Age")
    String age();

    @Message("Tickets")
    String tickets();

    @Message
    String open_for(BacklogAge age);

    @Message("From line to line")
    String flow();

    @Message("Which line resolved the tickets, and whether they had been escalated.")
    String flow_hint();

    @Message("Never escalated")
    String alone();

    @Message("Escalated")
    String escalated();

    @Message("Nothing was resolved in this period.")
    String nothing_resolved();

    @Message("When contacts come")
    String heat();

    @Message("Contacts by hour and day of the week, in the time of {zone}.")
    String heat_hint(String zone);

    @Message("Nothing came in during this period.")
    String nothing_came();

    @Message("Day")
    String weekday();

    @Message("Side by side")
    String compare_parts();

    @Message("No figures for this period.")
    String no_parts();

    @Message("Nothing has been counted in this period")
    String empty();

    @Message("Choose more days or fewer filters. New contacts appear here by themselves.")
    String empty_hint();

    @Message("Back to the board")
    String back();

    @Message
    String notice(BoardNotice notice);

    @Message
    String notice_hint(BoardNotice notice);

    @Message("Try again")
    String again();

    @Message("Today")
    String today();

    @Message("Updated")
    String updated();

    @Message("No connection – figures may be old")
    String offline();

    @Message("Board")
    String leave_wall();

    @Message("open now")
    String open_now();

    @Message("Of which")
    String of_which();

    @Message("Counted")
    String counted_of();

    @Message("Before")
    String before_value();

    @Message("Target")
    String target_value();

    @Message("Indicator")
    String indicator_name();

    @Message("has waited longest")
    String oldest_waits();

    @Message("Search the desk")
    String key_search();

    @Message("Back to the list")
    String back_to_list();

    @Message("{day}, {hour}:00–{next}:00")
    String hour_of(String day, int hour, int next);

    @Message("{hour}:00–{next}:00")
    String hour_only(int hour, int next);

    @Message("The oldest first. The table above leads to the days or hours alone.")
    String oldest_first();

    @Message("Subject")
    String subject();

    @Message("How it counts")
    String how();

    @Message("How much")
    String amount();

    @Message("Only the first {number} are in this file: choose fewer days.")
    String cut_off(String number);

    @Message("Not all that you asked for can be shown")
    String mistakes();

    @Message("What is shown: {days}.")
    String mistakes_hint(String days);

    @Message
    String mistake(BoardMistake.What what);

    @Message("Line")
    String line();
}
