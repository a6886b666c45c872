package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about procedures, in English; {@code messages/procedure_fr.properties} has the French. */
@MessageBundle("procedure")
public interface ProcedureWords {

    @Message("Work through it")
    String open();

    @Message("{done} of {all}")
    String progress(int done, int all);

    @Message("Step {number}")
    String step(int number);

    @Message
    String came(DeskStep.Outcome outcome);

    @Message("Done")
    String say_done();

    @Message("Failed")
    String say_failed();

    @Message("Skip")
    String say_skipped();

    @Message("Note, if any")
    String note();

    @Message("Side effects")
    String side_effects();

    @Message("Side effects of “{title}”")
    String side_effects_of(String title);

    @Message("To the step of the procedure")
    String key_step();

    @Message("In a step: done, failed, skip")
    String key_outcome();
}
