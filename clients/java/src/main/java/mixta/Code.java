package mixta;

/** A code of a closed list. */
public interface Code {
    /** The code as it stands in a file. */
    String code();

    /** What it means, in English. */
    String en();

    /** Qué significa, en español. */
    String es();
}
