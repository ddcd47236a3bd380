// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

/**
 * A zone for which a law or study sets a limit.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class LegalZone {
    /**
     * Authorised zones of the department of La Paz.
     * <p lang="es">Zonas autorizadas del departamento de La Paz.</p>
     */
    public static final String BO_LA_PAZ = "bo.la-paz";

    /**
     * Authorised zones of the department of Cochabamba.
     * <p lang="es">Zonas autorizadas del departamento de Cochabamba.</p>
     */
    public static final String BO_COCHABAMBA = "bo.cochabamba";

    /**
     * The zone of traditional production: the Yungas of La Paz (provinces Nor Yungas, Sud Yungas,
     * Murillo, Muñecas, Franz Tamayo and Inquisivi) and the Yungas of Vandiola in Cochabamba.
     * <p lang="es">Zona de producción tradicional: los Yungas de La Paz (provincias Nor Yungas, Sud
     * Yungas, Murillo, Muñecas, Franz Tamayo e Inquisivi) y los Yungas de Vandiola, en
     * Cochabamba.</p>
     */
    public static final String BO_ZONA_TRADICIONAL = "bo.zona-tradicional";

    /**
     * The whole country, whose licit demand a study gives. No law sets a limit for it as one zone.
     * <p lang="es">Todo el país, cuya demanda lícita estima un estudio. Ninguna ley le fija un
     * límite como una sola zona.</p>
     */
    public static final String BO_BOLIVIA = "bo.bolivia";

    private LegalZone() {}
}
