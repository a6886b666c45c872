package org.hotline.launcher.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hotline.local.server.ServerException;

/** The directory with the built modules of the hotline. */
public record Installation(Path directory) {

    Path jar(HotlineService service) {
        return directory.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path door() {
        return directory.resolve("door/target/quarkus-app/quarkus-run.jar");
    }

    /** Refuses to start what was not built. */
    void requireBuilt() {
        List<String> missing = Arrays.stream(HotlineService.values())
                .filter(service -> !Files.exists(jar(service)))
                .map(HotlineService::module)
                .toList();
        if (!missing.isEmpty()) {
            throw new ServerException("Not built: " + String.join(", ", missing) + ". Build them in " + directory
                    + " with: mvn -DskipTests package");
        }
    }
}
