// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * A kind of site found.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class OpsSite {
    /**
     * Crystallisation laboratory.
     * <p lang="es">Laboratorio de cristalización.</p>
     */
    public static final String CRYSTALLISATION_LABORATORY = "crystallisation-laboratory";

    /**
     * Laboratory that recovers chemicals.
     * <p lang="es">Laboratorio de reciclaje de sustancias químicas.</p>
     */
    public static final String RECYCLING_LABORATORY = "recycling-laboratory";

    /**
     * Factory of paste or base.
     * <p lang="es">Fábrica de pasta o base.</p>
     */
    public static final String FACTORY = "factory";

    /**
     * Maceration pit.
     * <p lang="es">Poza de maceración.</p>
     */
    public static final String MACERATION_PIT = "maceration-pit";

    /**
     * Unauthorised airstrip.
     * <p lang="es">Pista clandestina.</p>
     */
    public static final String AIRSTRIP = "airstrip";

    /**
     * Place of storage.
     * <p lang="es">Lugar de acopio.</p>
     */
    public static final String STORE = "store";

    private OpsSite() {}
}
