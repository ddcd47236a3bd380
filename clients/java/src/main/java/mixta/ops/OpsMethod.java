// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * How something was destroyed.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class OpsMethod {
    /**
     * Incineration.
     * <p lang="es">Incineración.</p>
     */
    public static final String INCINERATION = "incineration";

    /**
     * Dissolved and made useless.
     * <p lang="es">Disolución, que la inutiliza.</p>
     */
    public static final String DISSOLUTION = "dissolution";

    /**
     * Neutralised chemically.
     * <p lang="es">Neutralización química.</p>
     */
    public static final String NEUTRALISATION = "neutralisation";

    /**
     * Plants pulled out.
     * <p lang="es">Arranque de las plantas.</p>
     */
    public static final String UPROOTING = "uprooting";

    private OpsMethod() {}
}
