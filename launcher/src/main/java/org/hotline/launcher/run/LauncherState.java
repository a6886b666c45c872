package org.hotline.launcher.run;

/**
 * The launcher that runs a hotline on a home, as its note tells.
 *
 * @param ready whether all services have answered
 */
public record LauncherState(long pid, int portOffset, boolean ready) {

    static LauncherState parse(String line) {
        String[] words = line.strip().split(" ", -1);
        return new LauncherState(Long.parseLong(words[0]), Integer.parseInt(words[1]), Boolean.parseBoolean(words[2]));
    }

    String line() {
        return pid + " " + portOffset + " " + ready;
    }
}
