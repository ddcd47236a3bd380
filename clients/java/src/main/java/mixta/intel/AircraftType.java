// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * A type of aircraft by its ICAO designator.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class AircraftType {
    /**
     * Cessna 172.
     * <p lang="es">Cessna 172.</p>
     */
    public static final String C172 = "C172";

    /**
     * Cessna 182.
     * <p lang="es">Cessna 182.</p>
     */
    public static final String C182 = "C182";

    /**
     * Cessna 206.
     * <p lang="es">Cessna 206.</p>
     */
    public static final String C206 = "C206";

    /**
     * Cessna 210.
     * <p lang="es">Cessna 210.</p>
     */
    public static final String C210 = "C210";

    /**
     * Cessna 208 Caravan.
     * <p lang="es">Cessna 208 Caravan.</p>
     */
    public static final String C208 = "C208";

    /**
     * Piper PA-34 Seneca.
     * <p lang="es">Piper PA-34 Seneca.</p>
     */
    public static final String PA34 = "PA34";

    /**
     * Beechcraft King Air 200.
     * <p lang="es">Beechcraft King Air 200.</p>
     */
    public static final String BE20 = "BE20";

    private AircraftType() {}
}
