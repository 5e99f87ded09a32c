-- the network of communes: no commune and no site, but what its own rows hang on, such as its committees
insert ignore into commune (code, slug, name_ar, name_fr, population, arrondissements, default_language, brand)
  values ('0', 'network', 'شبكة الجماعات', 'Réseau des communes', 0, false, 'AR', '#0d5b4b');
