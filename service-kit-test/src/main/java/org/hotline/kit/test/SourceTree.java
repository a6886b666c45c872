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
    List<Source> main() {
        return below("src/main/java", ".java");
    }

    /** What runs, and its tests. */
    List<Source> all() {
        return Stream.concat(main().stream(), below("src/test/java", ".java").stream())
                .toList();
    }

    List<Source> migrations() {
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

    private List<Source> below(String directory, String ending) {
        Path top = module.resolve(directory);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(top.relativize(file).toString(), read(file)))
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

    /**
     * One file.
     *
     * @param name path below its source directory
     */
    record Source(String name, String text) {

        /** The text without its comments. */
        String code() {
            return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<![:\"])//.*$", "");
        }

        /** Whether it is a table or a repository, or says how a value stands in several tables. */
        boolean keepsData() {
            return name.endsWith("Table.java")
                    || name.endsWith("Columns.java")
                    || text.contains("implements PanacheRepositoryBase<");
        }

        long lines() {
            return text.lines().count();
        }

        /** The feature below the service's root package that the file belongs to. */
        String feature(String root) {
            return packages(root)[0];
        }

        /** Whether it stands in the package of a feature itself. */
        boolean isCore(String root) {
            String[] packages = packages(root);
            return packages.length > 1
                    && !AdapterPackages.NAMES.contains(packages[1])
                    && !name.endsWith("package-info.java");
        }

        private String[] packages(String root) {
            String prefix = root.replace('.', '/') + '/';
            return (name.startsWith(prefix) ? name.substring(prefix.length()) : name).split("/");
        }
    }
}
