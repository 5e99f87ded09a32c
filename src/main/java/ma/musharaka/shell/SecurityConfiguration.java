package ma.musharaka.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import ma.musharaka.platform.reading.Forms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who may enter where: nobody, unless a view or an address says otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** For anyone, and nothing can be written there. */
    private static final String[] OPEN_DATA = {"/api/**", "/feeds/**", "/sitemap.xml", "/sitemap-*.xml"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Signing in is {@link AccountFormsController}'s; Spring's own way in takes nothing. */
    @Bean
    AuthenticationManager noFormPost() {
        return attempt -> {
            throw new BadCredentialsException("sign in by the site's own form");
        };
    }

    /** Plain forms: sent from this site's own pages, each taken by a controller that names its address. */
    @Bean
    @Order(1)
    SecurityFilterChain plainForms(HttpSecurity http) {
        http.securityMatcher(Forms.PLACE + "**")
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(new OwnFormsOnly(), HeaderWriterFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/actuator/health", "/robots.txt", "/language", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN_DATA)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN_DATA)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS, OPEN_DATA)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/files/**")
                        .permitAll()
                        .requestMatchers("/forms/**")
                        .permitAll());
        // a mail program that ends letters has no session: the word in the address is all that counts
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/forms/unsubscribe/*"));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class));
        return http.build();
    }
}
