// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

/**
 * A currency by its ISO 4217 code.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Currency {
    /**
     * Boliviano of Bolivia.
     * <p lang="es">Boliviano.</p>
     */
    public static final String BOB = "BOB";

    /**
     * Sol of Peru.
     * <p lang="es">Sol.</p>
     */
    public static final String PEN = "PEN";

    /**
     * Dollar of the United States.
     * <p lang="es">Dólar de los Estados Unidos.</p>
     */
    public static final String USD = "USD";

    /**
     * Euro.
     * <p lang="es">Euro.</p>
     */
    public static final String EUR = "EUR";

    /**
     * Real of Brazil.
     * <p lang="es">Real del Brasil.</p>
     */
    public static final String BRL = "BRL";

    /**
     * ArgentinePeso of Argentina.
     * <p lang="es">Peso argentino.</p>
     */
    public static final String ARS = "ARS";

    /**
     * ChileanPeso of Chile.
     * <p lang="es">Peso chileno.</p>
     */
    public static final String CLP = "CLP";

    private Currency() {}
}
