package ma.musharaka.commune;

import org.springframework.data.jpa.repository.JpaRepository;

interface Communes extends JpaRepository<Commune, String> {}
