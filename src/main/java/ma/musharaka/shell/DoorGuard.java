package ma.musharaka.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.reading.Forms;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every form and every address of data: lets in whom it is declared for, and nobody where nothing is. */
@Component
class DoorGuard implements HandlerInterceptor, WebMvcConfigurer {

    private static final String HOUSE = "ma.musharaka";

    private final Entrance entrance;
    private final Forms forms;

    DoorGuard(Entrance entrance, Forms forms) {
        this.entrance = entrance;
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod door)
                || !door.getBeanType().getName().startsWith(HOUSE)) return true;
        if (door.hasMethodAnnotation(ForEveryone.class)) return true;
        // whose role it asks for is asked by the method itself
        if (!door.hasMethodAnnotation(ForSignedIn.class) && !door.hasMethodAnnotation(PreAuthorize.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (entrance.known().isPresent()) return true;
        // a script is told, a form led to where people come in
        if (door.getBeanType().isAnnotationPresent(RestController.class))
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (request.getAttribute(Site.class.getName()) instanceof Site site)
            forms.goOn(response, site.link("/account/sign-in", Language.asked(request.getQueryString(), site)));
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }
}
