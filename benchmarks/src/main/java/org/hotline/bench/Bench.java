package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.hotline.launcher.command.Arguments;

/** One thing that can be measured; it stops by itself. */
interface Bench {

    /** The word by which it is asked for. */
    String name();

    /** What may stand behind its name, and what it measures, in one line. */
    String usage();

    /** Measures and says what came out, by documented keys. */
    ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException;
}
