package org.hotline.kit.staff;

import java.util.stream.Stream;

/** A request that names teams, which may have been made a moment ago. */
public interface NamesTeams {

    /** Keys of the teams that it names, as they were written. */
    Stream<String> teamsNamed();
}
