package ma.musharaka.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Data may be read from any page of the world: nothing in it depends on who reads, and no cookie is looked at. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration implements WebMvcConfigurer {

    private static final String[] DATA = {"/api/v1/**", "/feeds/**"};

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : DATA)
            registry.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .allowedHeaders("*")
                    .exposedHeaders("ETag", "Last-Modified", "Content-Disposition")
                    .allowCredentials(false)
                    .maxAge(Duration.ofDays(1).toSeconds());
    }

    /** Also where the request names no origin, as when a program asks: caches keep one answer for all. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        if (!response.containsHeader("Access-Control-Allow-Origin"))
                            response.setHeader("Access-Control-Allow-Origin", "*");
                        response.setHeader("X-Content-Type-Options", "nosniff");
                        return true;
                    }
                })
                .addPathPatterns(DATA);
    }
}
