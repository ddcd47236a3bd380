// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * What one subject is to another.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class IntelRole {
    /**
     * Belongs to it.
     * <p lang="es">Miembro: pertenece a ella.</p>
     */
    public static final String MEMBER = "member";

    /**
     * Leads it.
     * <p lang="es">Dirigente: la dirige.</p>
     */
    public static final String LEADER = "leader";

    /**
     * Owns it.
     * <p lang="es">Propietario: es su dueño.</p>
     */
    public static final String OWNER = "owner";

    /**
     * Operates it.
     * <p lang="es">Operador: la opera.</p>
     */
    public static final String OPERATOR = "operator";

    /**
     * Flies it.
     * <p lang="es">Piloto: la pilotea.</p>
     */
    public static final String PILOT = "pilot";

    /**
     * Supplies it.
     * <p lang="es">Proveedor: la abastece.</p>
     */
    public static final String SUPPLIER = "supplier";

    /**
     * Pays for it.
     * <p lang="es">Financista: la financia.</p>
     */
    public static final String FINANCIER = "financier";

    /**
     * Uses it.
     * <p lang="es">Usuario: la usa.</p>
     */
    public static final String USER = "user";

    /**
     * Is in touch with it.
     * <p lang="es">Contacto: está en contacto con ella.</p>
     */
    public static final String CONTACT = "contact";

    /**
     * Is part of it.
     * <p lang="es">Parte: es parte de ella.</p>
     */
    public static final String PART = "part";

    private IntelRole() {}
}
