package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the index of articles is kept from one start to the next; in memory where no directory is given. */
@ApplicationScoped
class IndexHome {

    private static final Logger LOG = System.getLogger(IndexHome.class.getName());

    /** How many instances may keep theirs in the same directory. */
    private static final int MOST_INSTANCES = 16;

    private final Optional<Path> directory;

    IndexHome(@ConfigProperty(name = "hotline.knowledge.index-directory") Optional<Path> directory) {
        this.directory = directory;
    }

    TextIndex open() {
        return directory.flatMap(IndexHome::kept).orElseGet(TextIndex::new);
    }

    /** The first one of the directory that no other instance has. */
    private static Optional<TextIndex> kept(Path directory) {
        for (int i = 0; i < MOST_INSTANCES; i++) {
            Path place = directory.resolve("articles-" + i);
            try {
                return Optional.of(opened(place));
            } catch (LockObtainFailedException e) {
                LOG.log(Level.DEBUG, "another instance has {0}", place);
            } catch (IOException | UncheckedIOException e) {
                LOG.log(
                        Level.WARNING,
                        "The index of articles cannot be kept in " + place + ", and lives in memory.",
                        e);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static TextIndex opened(Path place) throws IOException {
        Files.createDirectories(
                place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Directory files = FSDirectory.open(place);
        try {
            return TextIndex.in(files);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The index of articles in " + place + " cannot be read, and is made anew.", e);
            for (String file : files.listAll()) {
                files.deleteFile(file);
            }
            return TextIndex.in(files);
        }
    }
}
