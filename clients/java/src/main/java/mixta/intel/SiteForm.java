// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * The form of a site.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class SiteForm {
    /**
     * A place where drugs are made, refined or recycled.
     * <p lang="es">Laboratorio: donde se elabora, cristaliza o recicla droga.</p>
     */
    public static final String LABORATORY = "laboratory";

    /**
     * A place where aircraft land.
     * <p lang="es">Pista: donde aterrizan aeronaves.</p>
     */
    public static final String AIRSTRIP = "airstrip";

    /**
     * A place where goods are kept.
     * <p lang="es">Acopio: donde se guardan bienes.</p>
     */
    public static final String STORE = "store";

    /**
     * A place where the border is crossed.
     * <p lang="es">Paso: por donde se cruza la frontera.</p>
     */
    public static final String CROSSING = "crossing";

    /**
     * A pit where leaf is macerated.
     * <p lang="es">Poza de maceración.</p>
     */
    public static final String MACERATION_PIT = "maceration-pit";

    private SiteForm() {}
}
