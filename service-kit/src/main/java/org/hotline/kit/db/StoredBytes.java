package org.hotline.kit.db;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

/** Bytes that stay in the database, and come piece by piece whenever they are read: never all of them in memory. */
public final class StoredBytes {

    /** How many come at a time. */
    public static final int PIECE = 512 * 1024;

    private final long size;
    private final Pieces pieces;

    /** What that takes of memory, as the database sends it and as it is. */
    public static final long MEMORY = 4L * PIECE;

    /** Reads a piece by a statement of its own, so that nothing is held while it is on its way. */
    @FunctionalInterface
    public interface Pieces {

        /** Those from a place on, which counts from 0; fewer at the end. */
        byte[] read(long from, int most);
    }

    public StoredBytes(long size, Pieces pieces) {
        this.size = size;
        this.pieces = pieces;
    }

    /**
     * Those of one row.
     *
     * @param piece a query for {@code :most} bytes {@code from} a place on that counts from 1, of the row that is {@code :id}
     */
    public static StoredBytes of(UUID id, long size, String piece, Database database) {
        return new StoredBytes(
                size,
                (from, most) -> database.query(piece)
                        .bind("id", id)
                        .bind("from", (int) from + 1)
                        .bind("most", most)
                        .mapTo(byte[].class)
                        .findOne()
                        .orElse(new byte[0]));
    }

    public long size() {
        return size;
    }

    /** Reads them from their beginning. */
    public InputStream open() {
        return new InputStream() {

            private byte[] piece = {};
            private int place;
            private long next;

            @Override
            public int read() throws IOException {
                return isAtEnd() ? -1 : piece[place++] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                Objects.checkFromIndexSize(offset, length, into.length);
                if (length == 0) {
                    return 0;
                }
                if (isAtEnd()) {
                    return -1;
                }
                int count = Math.min(length, piece.length - place);
                System.arraycopy(piece, place, into, offset, count);
                place += count;
                return count;
            }

            private boolean isAtEnd() throws IOException {
                if (place == piece.length && next < size) {
                    try {
                        piece = pieces.read(next, PIECE);
                    } catch (RuntimeException trouble) {
                        throw new IOException("what is stored cannot be read", trouble);
                    }
                    if (piece.length == 0) {
                        throw new IOException("what was stored is gone");
                    }
                    place = 0;
                    next += piece.length;
                }
                return place == piece.length;
            }
        };
    }
}
