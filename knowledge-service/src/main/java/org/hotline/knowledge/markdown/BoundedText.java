package org.hotline.knowledge.markdown;

/** Takes text up to a length; whoever writes more is stopped. */
final class BoundedText implements Appendable {

    private final int most;
    private final StringBuilder text = new StringBuilder();

    BoundedText(int most) {
        this.most = most;
    }

    /** More was written than there is room for. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public Appendable append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) {
        if (text.length() + end - start > most) {
            throw new Full();
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public Appendable append(char more) {
        return append(String.valueOf(more));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
