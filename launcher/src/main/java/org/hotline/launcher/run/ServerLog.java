package org.hotline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the embedded servers put their warnings, so that the terminal shows the hotline's own words only. */
public final class ServerLog {

    private ServerLog() {}

    public static void open(HotlineHome home) {
        try {
            LogManager.getLogManager().reset();
            LogFile file = LogFile.of(home, "servers");
            file.rollOver();
            FileHandler handler = new FileHandler(file.path().toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            root.addHandler(handler);
            root.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
