package org.hotline.door.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of figures, and of what counts in them, in English; {@code messages/figure_fr.properties} has the French ones. */
@MessageBundle("figure")
public interface CountedWords {

    @Message("of")
    String of();

    @Message
    String indicator(Indicator indicator);

    @Message
    String counted(Indicator indicator);

    @Message
    String things(CountedThing thing);

    @Message
    String reached(Indicator indicator);

    @Message
    String missed(Indicator indicator);

    @Message
    String change(FigureChange.Side direction);

    @Message
    String verdict(FigureChange.Verdict verdict);

    @Message("before:")
    String before();

    @Message("Target")
    String target();

    @Message("reached")
    String target_reached();

    @Message("not reached")
    String target_missed();

    @Message("Nothing to count yet")
    String no_figure();

    @Message("Trend: {indicator}")
    String trend_of(String indicator);

    @Message("left out")
    String left_out();

    @Message
    String part(IndicatorPart part);

    @Message("No tickets here")
    String no_members();

    @Message("Another list above may have some.")
    String no_members_hint();

    @Message("Why?")
    String why();

    @Message("Ticket")
    String ticket();

    @Message("No ticket")
    String no_ticket();

    @Message("(not available)")
    String not_yours();

    @Message
    String reason(BoardMember.Omission reason);

    @Message("How {number} counts")
    String why_title(String number);

    @Message("Every indicator in which this ticket counts now, and with what.")
    String why_hint();

    @Message("This ticket is left out of all indicators:")
    String whole_left_out();

    @Message("This ticket counts in no indicator yet.")
    String counts_nowhere();

    @Message("Open the ticket")
    String open_ticket();

    @Message("{stars} of 5")
    String score(String stars);

    @Message("{number} times")
    String times(String number);

    @Message("once")
    String once();

    @Message("{number} replies")
    String replies(String number);

    @Message("1 reply")
    String one_reply();

    @Message("More")
    String next_steps();

    @Message("Back to the beginning")
    String beginning();

    @Message("resolved for")
    String resolved_for();
}
