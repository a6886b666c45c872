package org.hotline.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of a module, as text. */
final class SourceTree {

    private final Path module;

    SourceTree(Path module) {
        this.module = module;
    }

    /** The modules of a project: the directories in it that have sources. */
    static List<SourceTree> modulesOf(Path project) {
        try (Stream<Path> directories = Files.list(project)) {
            return directories
                    .filter(directory -> Files.isDirectory(directory.resolve("src")))
                    .sorted()
                    .map(SourceTree::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What runs. */
    List<SourceFile> main() {
        return below("src/main/java", ".java");
    }

    /** What runs, and its tests. */
    List<SourceFile> all() {
        return Stream.concat(main().stream(), below("src/test/java", ".java").stream())
                .toList();
    }

    List<SourceFile> migrations() {
        return below("src/main/resources/db", ".sql");
    }

    /** The kit of the project that the module belongs to. */
    SourceTree kit() {
        return new SourceTree(module.resolve("../service-kit").normalize());
    }

    /** The documents of the project that the module belongs to. */
    Path docs() {
        return module.resolve("../docs").normalize();
    }

    /** The module's directory. */
    @Override
    public String toString() {
        return module.toString();
    }

    private List<SourceFile> below(String directory, String ending) {
        Path top = module.resolve(directory);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new SourceFile(top.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
