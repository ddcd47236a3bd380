// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

/**
 * A country by its ISO 3166-1 code of two letters.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Country {
    /**
     * Bolivia (Plurinational State of).
     * <p lang="es">Bolivia (Estado Plurinacional de).</p>
     */
    public static final String BO = "BO";

    /**
     * Peru.
     * <p lang="es">Perú.</p>
     */
    public static final String PE = "PE";

    /**
     * Argentina.
     * <p lang="es">Argentina.</p>
     */
    public static final String AR = "AR";

    /**
     * Brazil.
     * <p lang="es">Brasil.</p>
     */
    public static final String BR = "BR";

    /**
     * Chile.
     * <p lang="es">Chile.</p>
     */
    public static final String CL = "CL";

    /**
     * Colombia.
     * <p lang="es">Colombia.</p>
     */
    public static final String CO = "CO";

    /**
     * Ecuador.
     * <p lang="es">Ecuador.</p>
     */
    public static final String EC = "EC";

    /**
     * Paraguay.
     * <p lang="es">Paraguay.</p>
     */
    public static final String PY = "PY";

    /**
     * Uruguay.
     * <p lang="es">Uruguay.</p>
     */
    public static final String UY = "UY";

    /**
     * Venezuela (Bolivarian Republic of).
     * <p lang="es">Venezuela (República Bolivariana de).</p>
     */
    public static final String VE = "VE";

    /**
     * United States of America.
     * <p lang="es">Estados Unidos de América.</p>
     */
    public static final String US = "US";

    /**
     * Spain.
     * <p lang="es">España.</p>
     */
    public static final String ES = "ES";

    /**
     * Mexico.
     * <p lang="es">México.</p>
     */
    public static final String MX = "MX";

    private Country() {}
}
