// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * A kind of place where a seizure is made.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Setting {
    /**
     * Border crossing on land.
     * <p lang="es">Paso fronterizo terrestre.</p>
     */
    public static final String BORDER_CROSSING = "border-crossing";

    /**
     * Road.
     * <p lang="es">Carretera o camino.</p>
     */
    public static final String ROAD = "road";

    /**
     * River or river port.
     * <p lang="es">Río o puerto fluvial.</p>
     */
    public static final String RIVER = "river";

    /**
     * Lake or lake port.
     * <p lang="es">Lago o puerto lacustre.</p>
     */
    public static final String LAKE = "lake";

    /**
     * Seaport.
     * <p lang="es">Puerto marítimo.</p>
     */
    public static final String SEAPORT = "seaport";

    /**
     * Airport or aerodrome.
     * <p lang="es">Aeropuerto o aeródromo.</p>
     */
    public static final String AIRPORT = "airport";

    /**
     * Unauthorised airstrip.
     * <p lang="es">Pista clandestina.</p>
     */
    public static final String AIRSTRIP = "airstrip";

    /**
     * Private premises.
     * <p lang="es">Inmueble particular.</p>
     */
    public static final String PREMISES = "premises";

    /**
     * Laboratory or maceration pit.
     * <p lang="es">Laboratorio o poza de maceración.</p>
     */
    public static final String LABORATORY = "laboratory";

    /**
     * Field or plantation.
     * <p lang="es">Campo de cultivo o plantación.</p>
     */
    public static final String FIELD = "field";

    /**
     * Mail or parcel service.
     * <p lang="es">Correo o encomienda.</p>
     */
    public static final String MAIL = "mail";

    private Setting() {}
}
